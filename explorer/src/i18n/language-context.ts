import { createContext, useContext } from 'react';
import { english, type Sentences } from './english.ts';
import { renderDay } from './render-day.ts';
import { word, type Language } from './words.ts';

/** What a component needs to speak. */
export interface Speech {
  readonly language: Language;
  /** Sentences of the page. */
  readonly say: Sentences;
  /** Words for a name or code of the schema. */
  readonly word: (name: string) => string;
  /** A day, as people write it. */
  readonly day: (iso: string) => string;
  /** The name of an entity. */
  readonly name: (entity: NamedEntity) => string;
}

/** An entity with its names. */
export interface NamedEntity {
  readonly name: string;
  readonly nameFr: string | null;
}

/** Speech of a language with its sentences. */
export function speechOf(language: Language, say: Sentences): Speech {
  return {
    language,
    say,
    word: (name) => word(language, name),
    day: (iso) => renderDay(iso, language),
    name: (entity) => (language === 'fr' ? (entity.nameFr ?? entity.name) : entity.name),
  };
}

const SpeechContext = createContext<Speech>(speechOf('en', english));

/** Gives the page its language. */
export const SpeechProvider = SpeechContext.Provider;

/** The language of the page. */
export function useSpeech(): Speech {
  return useContext(SpeechContext);
}
