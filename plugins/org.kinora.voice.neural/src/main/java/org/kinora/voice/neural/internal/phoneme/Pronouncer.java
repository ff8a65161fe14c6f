package org.kinora.voice.neural.internal.phoneme;

import java.util.List;
import org.kinora.api.work.Work;
import org.kinora.voices.installed.internal.text.SpokenWord;

/** Knows how words sound. */
interface Pronouncer {
    /**
     * The sounds of each word in the International Phonetic Alphabet as espeak-ng writes them ({@code həlˈoʊ}); an empty text for a word that is not
     * known.
     */
    List<String> sounds(List<SpokenWord> words, Work work);
}
