// The languages the classifier knows. Adding one: a folder with its words, and a line here.
import type { LanguageData } from '../concepts';
import { english } from './en';

export const languages: readonly LanguageData[] = [english];
