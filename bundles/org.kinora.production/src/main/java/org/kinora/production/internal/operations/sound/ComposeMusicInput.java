package org.kinora.production.internal.operations.sound;

import java.util.List;
import java.util.Optional;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Source;
import org.kinora.api.time.Rational;

/** What the music shall be. */
public record ComposeMusicInput(@Param("Mood, such as tense or tender; neutral when not given.") String mood,
        @Param("Genre, such as score, jazz or western; score when not given.") String genre,
        @Param(value = "Tempo; the mood's own when not given.", unit = "bpm", min = 30, max = 240) int tempo,
        @Param(value = "Tempo at the end, towards which it changes evenly.", unit = "bpm", min = 30, max = 240) int tempoEnd,
        @Param("Key, such as \"D minor\"; chosen by chance when not given.") String key,
        @Param(value = "Length; 30 when not given.", unit = "s", min = 0, max = 900) Optional<Rational> length,
        @Param(value = "How intense; 50 when not given.", unit = "%", min = 0, max = 100) Optional<Integer> intensity,
        @Param("Name of a theme, such as a character: pieces with the same one share their tune.") String theme,
        @Param(value = "A second at which something happens that the music marks; may be given more than once.", unit = "s",
                min = 0) List<Rational> hit,
        @Param("Whether the end leads seamlessly into the beginning.") boolean loop,
        @Param("Whether somebody speaks over it: thin, low, out of the way.") boolean underSpeech,
        @Param("Whether its stems are delivered too: melody, harmony, bass, rhythm.") boolean stems,
        @Param("A piece of Kinora's own to go on with; mood, key, theme and the rest are taken from it.") Optional<Source> extend,
        @Param("A SoundFont (.sf2) whose instruments play.") Optional<Source> soundfont,
        @Param(value = "Another number gives another piece.", fallback = "1") long seed,
        @Param("Keep it as a take of this cue of the film, such as 12A-music; what is not given is as the cue has it.") String cue,
        @Param("Use it in the film; for cues.") boolean use) {}
