package org.kinora.api.story;

/**
 * What somebody looks like; empty words mean "unsaid".
 *
 * @param age years, 0 when unsaid
 * @param gender {@code female}, {@code male} or empty
 * @param build e.g. {@code slim}, {@code broad}, {@code average}
 * @param height centimetres
 * @param hair style and colour, e.g. {@code long grey}
 * @param skin tone 0 (lightest) to 1000 (darkest)
 * @param costume main garment, e.g. {@code coat}
 * @param colour accent colour of the costume, RRGGBB; different for each main character
 * @param features further visible marks, e.g. {@code glasses, beard}
 */
public record Look(int age, String gender, String build, int height, String hair, int skin, String costume, String colour, String features) {}
