package org.kinora.workbench.space.internal;

/** What the left button does. */
enum Tool {
    /** Turns around the scene. */
    ORBIT("orbit", "Q"),
    RECTANGLE("rectangle", "R"),
    LASSO("lasso", "L"),
    BRUSH("brush", "B"),
    /** A ball around what is clicked, as large as one drags. */
    SPHERE("sphere", "O"),
    /** A box along the axes around what is clicked, as wide and as high as one drags. */
    BOX("box", "U"),
    /** What has the colour of what is clicked. */
    COLOUR("colour", "C"),
    /** Tells of a splat. */
    INSPECT("inspect", "I");

    private final String word;
    private final String key;

    Tool(String word, String key) {
        this.word = word;
        this.key = key;
    }

    /** Of its texts, its icon and its action. */
    String word() {
        return word;
    }

    String key() {
        return key;
    }
}
