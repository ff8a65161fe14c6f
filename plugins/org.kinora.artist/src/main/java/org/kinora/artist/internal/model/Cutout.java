package org.kinora.artist.internal.model;

/**
 * A picture of somebody, cut out and stood up in the set.
 *
 * @param stand where its feet touch the ground; {@code right} is the picture's right, {@code up} its upper edge, {@code front} where it is seen from
 * @param wide pixels of the picture per millimetre across
 * @param tall pixels of the picture per millimetre upwards
 * @param middle column that stands over the origin
 * @param feet row that lies at the origin's height
 * @param legs millimetres above the feet up to which it is foreshortened, as the legs of whoever sits
 * @param fold how many times shorter it is there; 1 for not at all
 * @param mirrored whether its left is shown right
 */
public record Cutout(Texture texture, Frame stand, double wide, double tall, double middle, double feet, double legs, double fold, boolean mirrored) {
    /** The column of the picture so many millimetres to the right of the origin. */
    public double column(double right) {
        return middle + (mirrored ? -right : right) * wide;
    }

    /** The row of the picture so many millimetres above the origin. */
    public double row(double up) {
        double straight = up <= 0 ? up : up < legs ? up * fold : up + legs * (fold - 1);
        return feet - straight * tall;
    }

    /** How high above the origin a row of the picture is. */
    public double above(double row) {
        double straight = (feet - row) / tall;
        return straight <= 0 ? straight : straight < legs * fold ? straight / fold : straight - legs * (fold - 1);
    }

    /** How far to the right of the origin a column is. */
    public double beside(double column) {
        return (mirrored ? middle - column : column - middle) / wide;
    }

    /** Where a point of the picture is in the set. */
    public Vec place(double column, double row) {
        return stand.at(beside(column), above(row), 0);
    }

    /** The rectangle that it fills, as a mesh that faces where it is seen from. */
    public Mesh quad() {
        double w = texture.width();
        double h = texture.height();
        MeshBuilder mesh = new MeshBuilder();
        int a = mesh.vertex(place(0, 0), stand.front());
        int b = mesh.vertex(place(0, h), stand.front());
        int c = mesh.vertex(place(w, h), stand.front());
        int d = mesh.vertex(place(w, 0), stand.front());
        return mesh.triangle(a, b, c).triangle(a, c, d).build();
    }
}
