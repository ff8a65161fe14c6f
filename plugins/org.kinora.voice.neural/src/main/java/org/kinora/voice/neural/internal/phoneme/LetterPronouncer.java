package org.kinora.voice.neural.internal.phoneme;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.kinora.api.work.Work;
import org.kinora.voices.installed.internal.text.SpokenWord;

/** For models that read letters themselves. */
record LetterPronouncer() implements Pronouncer {
    @Override
    public List<String> sounds(List<SpokenWord> words, Work work) {
        return words.stream().map(word -> Normalizer.normalize(word.shown().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)).toList();
    }
}
