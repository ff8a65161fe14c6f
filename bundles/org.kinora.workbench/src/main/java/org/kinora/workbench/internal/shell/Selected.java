package org.kinora.workbench.internal.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What is selected in the window; UI thread. */
final class Selected {
    private final List<Consumer<String>> listeners = new ArrayList<>();
    private String id = "";

    String id() {
        return id;
    }

    void select(String id) {
        if (id.equals(this.id)) return;
        this.id = id;
        for (Consumer<String> listener : List.copyOf(listeners)) listener.accept(id);
    }

    Runnable listen(Consumer<String> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
