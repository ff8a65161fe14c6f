package org.kinora.media.internal.av;

import static org.bytedeco.ffmpeg.global.avutil.av_dict_iterate;
import static org.bytedeco.ffmpeg.global.avutil.av_strerror;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVDictionaryEntry;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.BytePointer;
import org.kinora.api.time.Rational;

/** Conversions between FFmpeg's small types and ours. */
public final class Av {
    /** What a codec says when it wants more input first: {@code -EAGAIN}. */
    static final int AGAIN = avutil.AVERROR_EAGAIN();
    static final int NO_SPACE = -28;

    private Av() { }

    /** FFmpeg's words for an error code. */
    public static String words(int error) {
        byte[] text = new byte[256];
        av_strerror(error, text, text.length);
        int end = 0;
        while (end < text.length && text[end] != 0) end++;
        return new String(text, 0, end, StandardCharsets.UTF_8);
    }

    public static Rational rational(AVRational value) {
        return value == null || value.den() == 0 ? Rational.ZERO : Rational.of(value.num(), value.den());
    }

    public static AVRational rational(Rational value) {
        return new AVRational().num(Math.toIntExact(value.numerator())).den(Math.toIntExact(value.denominator()));
    }

    /** Seconds of a count of time base units; 0 for "not known". */
    static Rational seconds(long units, AVRational base) {
        if (units == avutil.AV_NOPTS_VALUE || base.den() == 0) return Rational.ZERO;
        return Rational.of(units).times(rational(base));
    }

    static String text(BytePointer pointer) {
        return pointer == null || pointer.isNull() ? "" : pointer.getString(StandardCharsets.UTF_8);
    }

    static SortedMap<String, String> map(AVDictionary dictionary) {
        SortedMap<String, String> map = new TreeMap<>();
        if (dictionary == null || dictionary.isNull()) return map;
        for (AVDictionaryEntry entry = av_dict_iterate(dictionary, null); entry != null && !entry.isNull();
                entry = av_dict_iterate(dictionary, entry)) {
            map.put(text(entry.key()).toLowerCase(Locale.ROOT), text(entry.value()));
        }
        return map;
    }
}
