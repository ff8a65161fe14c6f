package org.kinora.api.splat.edit;

/**
 * A change of colours, in this order: exposure, temperature and tint, contrast, saturation. Works on the colours as a screen shows them.
 *
 * @param exposure in stops
 * @param temperature -1 for blue to 1 for amber
 * @param tint -1 for green to 1 for magenta
 * @param contrast around a middle grey of one half; 1 leaves it
 * @param saturation around the luma of BT.709; 1 leaves it, 0 is grey
 */
public record ColourGrade(double exposure, double temperature, double tint, double contrast, double saturation) {
    /** Changes nothing. */
    public static final ColourGrade NONE = new ColourGrade(0, 0, 0, 1, 1);

    private static final double[] LUMA = {0.2126, 0.7152, 0.0722};
    /** What the ends of temperature and tint do to a channel. */
    private static final double REACH = 0.4;

    /** The matrix and the shift, {@code rgb ↦ M rgb + b}: nine numbers row by row, then three. */
    public double[] linear() {
        double[] gain = {1 + REACH * temperature + REACH / 2 * tint, 1 - REACH / 2 * tint, 1 - REACH * temperature + REACH / 2 * tint};
        double light = Math.pow(2, exposure);
        double[] all = new double[12];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++)
                all[3 * row + column] = contrast * light * gain[column] * ((1 - saturation) * LUMA[column] + (row == column ? saturation : 0));
            all[9 + row] = 0.5 * (1 - contrast);
        }
        return all;
    }
}
