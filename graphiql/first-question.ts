/** What GraphiQL shows to someone who opens it for the first time: a question with its evidence. */
export const firstQuestion = `# Who hosts the platform of the French Health Data Hub, since when, and who says so?
# Press Ctrl+Enter to ask. Change "asOf" to see how things stood on another day.
query Host {
  search(
    text: "health data hub"
    types: [DataSystem]
    first: 1
    view: { asOf: "2023-12-21" }
  ) {
    edges {
      node {
        id
        name
        ... on DataSystem {
          hostedOn {
            edges {
              fact {
                status
                disputed
                validFrom
                validTo
                claims {
                  speakers {
                    capacity
                    actor {
                      name
                    }
                  }
                  source {
                    name
                  }
                  quote
                }
              }
              node {
                name
              }
            }
          }
        }
      }
    }
  }
}
`;
