package org.kinora.documents.internal.script;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks typed blocks into pages: a heading stays with two lines of what follows, a paragraph is parted only with two lines on both sides, a speech
 * at a line's end with {@code (MORE)} below and the name again on the next page.
 */
final class Pagination {
    private final int height;
    private final List<List<Typed>> pages = new ArrayList<>();
    private List<Typed> page = new ArrayList<>();

    /** @param height lines on a page */
    Pagination(int height) {
        this.height = height;
    }

    List<List<Typed>> pages(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.kind() == Block.Kind.BREAK) {
                turn();
                continue;
            }
            if (block.kind() == Block.Kind.HEADING && i + 1 < blocks.size() && !fits(block, blocks.get(i + 1))) turn();
            place(block);
        }
        turn();
        return pages;
    }

    private void turn() {
        if (!page.isEmpty()) pages.add(page);
        page = new ArrayList<>();
    }

    private int free() {
        return height - page.size();
    }

    private int gap(Block block) {
        return page.isEmpty() ? 0 : block.before();
    }

    /** Whether a heading fits with the beginning of what follows. */
    private boolean fits(Block heading, Block next) {
        int beginning = switch (next.kind()) {
            case SPEECH -> Math.min(next.height(), 3);
            case DUAL -> next.height();
            default -> Math.min(next.height(), 2);
        };
        return page.isEmpty() || gap(heading) + heading.height() + next.before() + beginning <= free();
    }

    private void put(Block block, List<Typed> lines) {
        for (int i = 0; i < gap(block); i++) page.add(Typed.EMPTY);
        page.addAll(lines);
    }

    private void place(Block block) {
        if (gap(block) + block.height() <= free()) {
            put(block, block.lines());
            return;
        }
        switch (block.kind()) {
            case SPEECH -> speech(block);
            case ACTION -> action(block);
            default -> {
                turn();
                for (int from = 0; from < block.height(); from += height) {
                    if (from > 0) turn();
                    put(block, block.lines().subList(from, Math.min(block.height(), from + height)));
                }
            }
        }
    }

    private void action(Block block) {
        int room = Math.min(free() - gap(block), block.height() - 2);
        if (room >= 2) put(block, block.lines().subList(0, room));
        turn();
        rest(block, Math.max(0, room >= 2 ? room : 0));
    }

    private void rest(Block block, int from) {
        place(new Block(block.kind(), block.lines().subList(from, block.height()), 0, block.speaker()));
    }

    /** Room is left for the line that says more; what is parted leaves two spoken lines on both pages. */
    private void speech(Block block) {
        int room = Math.min(free() - gap(block) - 1, block.height() - 2);
        while (room > 2 && aside(block, room - 1)) room--;
        if (room < 3) {
            turn();
            if (block.height() <= height) put(block, block.lines());
            else parted(block, height - 1);
            return;
        }
        parted(block, room);
    }

    private void parted(Block block, int room) {
        put(block, block.lines().subList(0, room));
        page.add(new Typed(Styled.of("(MORE)"), Typing.NAME));
        turn();
        List<Typed> next = new ArrayList<>(List.of(new Typed(Styled.of(block.speaker() + " (CONT'D)"), Typing.NAME)));
        next.addAll(block.lines().subList(room, block.height()));
        place(new Block(block.kind(), next, 0, block.speaker()));
    }

    /** A parenthetical never stands alone at the foot of a page. */
    private static boolean aside(Block block, int line) {
        return block.lines().get(line).text().plain().startsWith("(");
    }
}
