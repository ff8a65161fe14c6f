package org.kinora.api.stage;

/**
 * One decision of a person about a staging; stored by the project as a document and laid over every new staging.
 *
 * <p>Targets, with ids of the plan between slashes:
 *
 * <ul>
 *   <li>{@code scene/SCENE/shot/SHOT/camera/FIELD} and {@code .../end/FIELD}: a field of {@link CameraPosition}; {@code end} without a field and with
 *       the value {@code none} stops the move;
 *   <li>{@code scene/SCENE/shot/SHOT/figure/CHARACTER/FIELD}: {@code x}, {@code y}, {@code z}, {@code heading}, {@code pose}, {@code emotion},
 *       {@code gaze}, {@code holding}, {@code seen} of a {@link Placement};
 *   <li>{@code scene/SCENE/figure/CHARACTER/FIELD}: {@code x}, {@code z} or {@code heading} in all shots in which the person stands free;
 *   <li>{@code scene/SCENE/light/FIELD}: a field of {@link KeyLight};
 *   <li>{@code place/PLACE/part/PART/FIELD}: {@code x}, {@code y}, {@code z}, {@code heading}, {@code width}, {@code height}, {@code depth},
 *       {@code tone}, {@code note} of a {@link Part}; without a field and with the value {@code none} the part is left out.
 * </ul>
 *
 * <p>Parts are edited first, then people, and cameras are found anew for where people are now; edits of cameras come last and are kept as they are.
 *
 * @param value a whole number in the field's unit, words, {@code true} or {@code false}
 * @param seen what the target stood for when the person decided, e.g. {@code SINGLE CLOSE EYE} for a camera; when the plan says something else by
 *     now, the edit is not applied but listed; empty to apply it whatever the plan says
 */
public record StageEdit(String target, String value, String seen) {
    public StageEdit {
        if (value == null) value = "";
        if (seen == null) seen = "";
    }
}
