package org.kinora.workbench.internal.look;

import java.util.EnumMap;
import java.util.Map;
import org.eclipse.swt.graphics.RGB;
import org.kinora.api.workbench.Tone;

/** A set of colours for all tones. */
public enum Theme {
    DARK(0x15171C, 0x1C1F26, 0x262A33, 0x343945, 0xE7E9ED, 0x969DAA, 0xE9A23B, 0x1B1304, 0x3A3223, 0xDDB04A, 0xE8675F, 0x6FC08C),
    LIGHT(0xE8E6E1, 0xF7F5F1, 0xFFFFFF, 0xD3D0C8, 0x22242A, 0x595D66, 0xA85E08, 0xFFFFFF, 0xF2E4CD, 0x7A5A00, 0xAB2B25, 0x226640);

    private final Map<Tone, RGB> colours = new EnumMap<>(Tone.class);

    Theme(int... codes) {
        Tone[] tones = Tone.values();
        for (int i = 0; i < tones.length; i++) colours.put(tones[i], new RGB(codes[i] >> 16 & 255, codes[i] >> 8 & 255, codes[i] & 255));
    }

    public RGB rgb(Tone tone) {
        return colours.get(tone);
    }

    /** Contrast of two tones by WCAG 2.2, 1 to 21. */
    public double contrast(Tone one, Tone other) {
        double a = luminance(rgb(one));
        double b = luminance(rgb(other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(RGB rgb) {
        return 0.2126 * linear(rgb.red) + 0.7152 * linear(rgb.green) + 0.0722 * linear(rgb.blue);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
