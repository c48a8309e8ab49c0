import tseslint from 'typescript-eslint';

const noEnvironment = {
  object: 'process',
  property: 'env',
  message: 'Only src/environment.ts reads the environment; pass the value as a parameter.',
};

export default tseslint.config(
  {
    ignores: [
      '**/node_modules',
      'dist',
      'coverage',
      '.data',
      '**/__generated__',
      '**/*.{js,cjs,mjs}',
      'bench/results',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Numbers in a text are plain; objects are not.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      // `using` needs a name even where only the end of the scope matters.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', { max: 4 }],
      'no-console': 'error',
      'no-restricted-properties': ['error', noEnvironment],
      eqeqeq: 'error',
    },
  },
  { files: ['src/environment.ts'], rules: { 'no-restricted-properties': 'off' } },
  {
    files: ['test/**', 'bench/**', 'scripts/**', '*.config.ts'],
    rules: {
      'max-params': 'off',
      'max-lines': ['error', { max: 500, skipBlankLines: true, skipComments: true }],
      'no-restricted-properties': 'off',
      // A test may say what it knows of a fixture.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
