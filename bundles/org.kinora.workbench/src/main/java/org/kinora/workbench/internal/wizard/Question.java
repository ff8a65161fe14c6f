package org.kinora.workbench.internal.wizard;

/** What is asked, in this order; no answer is needed. */
enum Question {
    IDEA("idea", false),
    GENRE("genre", false),
    SETTING("setting", false),
    PROTAGONIST("protagonist", false),
    ANTAGONIST("antagonist", false),
    TONE("tone", false),
    STYLE("style", false),
    CATEGORY("category", true),
    SONG("music", true),
    DURATION("duration", true),
    ASPECT("aspect", true);

    /** Its name in the input of the operation. */
    final String component;

    /** Whether it is about the film rather than about the story. */
    final boolean ofFilm;

    Question(String component, boolean ofFilm) {
        this.component = component;
        this.ofFilm = ofFilm;
    }

    String key() {
        return "wizard." + component;
    }
}
