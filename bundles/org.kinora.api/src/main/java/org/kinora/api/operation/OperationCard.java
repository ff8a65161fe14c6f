package org.kinora.api.operation;

import java.util.List;

/**
 * The declaration of an operation as data: what faces are made from. Written at build time to {@code OSGI-INF/kinora/operations.json} of each bundle.
 *
 * @param effects names of {@link Declaration.Effect}
 * @param scope name of {@link Declaration.Scope}
 * @param job whether it may take long
 */
public record OperationCard(String name, String command, String title, String help, List<String> effects, String scope, List<Field> inputs,
        List<Field> outputs, boolean job) {
    /** One that is soon done. */
    public OperationCard(String name, String command, String title, String help, List<String> effects, String scope, List<Field> inputs,
            List<Field> outputs) {
        this(name, command, title, help, effects, scope, inputs, outputs, false);
    }

    /**
     * One component of the input or output record.
     *
     * @param component name in the record
     * @param option name on the command line, kebab case
     * @param type {@code text}, {@code flag}, {@code integer}, {@code decimal}, {@code choice}, {@code source}, {@code asset} or {@code record}
     * @param list whether it may be given more than once
     * @param position 0-based place among the words after the command, -1 for an option
     * @param min text of the smallest value, empty for none
     * @param suffix file name ending of a deliverable, empty for none
     * @param main whether it is the main deliverable
     */
    public record Field(String component, String option, String type, boolean list, int position, boolean required, String fallback,
            String unit, String min, String max, List<String> choices, String help, String suffix, boolean main) {}

    /** All cards of a bundle. */
    public record Cards(List<OperationCard> operations) {}
}
