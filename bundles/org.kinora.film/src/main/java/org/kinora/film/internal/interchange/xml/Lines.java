package org.kinora.film.internal.interchange.xml;

import java.util.ArrayList;
import java.util.List;
import org.kinora.api.film.Medium;

/** The words of a title, card, caption or roll. */
final class Lines {
    private Lines() {}

    static List<String> of(Medium medium) {
        return switch (medium) {
            case Medium.Text text -> text.lines();
            case Medium.Card card -> of(card.blocks());
            case Medium.Roll roll -> of(roll.blocks());
            default -> List.of();
        };
    }

    private static List<String> of(List<Medium.Block> blocks) {
        List<String> lines = new ArrayList<>();
        for (Medium.Block block : blocks) {
            if (!block.heading().isEmpty()) lines.add(block.heading());
            lines.addAll(block.lines());
        }
        return lines;
    }
}
