package org.kinora.production.internal.operations.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kinora.api.imaging.Finding;
import org.kinora.api.platform.project.DocumentType;
import org.kinora.api.platform.project.View;

/** Findings that somebody allowed to stay, as a document: they are told last, with the reason, and no longer count. */
public record Waivers(List<Waived> waived) {
    public static final DocumentType<Waivers> TYPE = new DocumentType<>("waivers", Waivers.class);
    /** The one film of a project. */
    public static final String ID = "film";

    /**
     * One of them.
     *
     * @param finding its key
     * @param reason why it may stay
     * @param by whose word it is
     */
    public record Waived(String finding, String reason, String by) {}

    public Waivers {
        waived = waived == null ? List.of() : List.copyOf(waived);
    }

    static List<Waived> of(View view) {
        return view.get(TYPE, ID).map(Waivers::waived).orElse(List.of());
    }

    static Map<String, Finding.Waiver> byKey(View view) {
        Map<String, Finding.Waiver> waivers = new LinkedHashMap<>();
        of(view).forEach(one -> waivers.put(one.finding(), new Finding.Waiver(one.reason(), one.by())));
        return waivers;
    }
}
