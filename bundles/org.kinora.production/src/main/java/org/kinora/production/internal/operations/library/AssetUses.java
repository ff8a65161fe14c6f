package org.kinora.production.internal.operations.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinora.api.asset.AssetId;
import org.kinora.api.platform.project.Choice;
import org.kinora.api.platform.project.Document;
import org.kinora.api.platform.project.EntityId;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.platform.project.Take;
import org.kinora.api.platform.project.View;

/**
 * Where the assets of a project are used: the takes that hold them, and the documents of a branch that name them. Documents are searched as text, so
 * that those of other plug-ins count as well.
 *
 * @param bySha uses by the SHA-256 of the asset
 */
record AssetUses(Map<String, List<AssetUse>> bySha) {
    private static final Pattern NAMED = Pattern.compile("sha256:([0-9a-f]{64})");

    static AssetUses of(OpenProject project, String branch) {
        View view = project.documents().view(branch);
        Map<String, List<AssetUse>> uses = new HashMap<>();
        Map<String, Choice> chosen = view.list(Choice.TYPE);
        for (Take take : project.takes().all()) {
            Choice choice = chosen.get(take.owner());
            boolean shown = choice != null && choice.take().equals(take.id());
            take.parts().forEach((part, asset) -> uses.computeIfAbsent(asset.sha256(), sha -> new ArrayList<>())
                    .add(new AssetUse("take", part, take.owner(), take.name(), shown)));
        }
        for (EntityId entity : view.entities()) {
            if (entity.type().equals(AssetNotes.TYPE.name())) continue;
            for (String sha : named(view.document(entity).orElseThrow()))
                uses.computeIfAbsent(sha, key -> new ArrayList<>()).add(new AssetUse(entity.type(), "", entity.id(), entity.toString(), true));
        }
        return new AssetUses(uses);
    }

    private static Set<String> named(Document document) {
        Set<String> found = new LinkedHashSet<>();
        Matcher matcher = NAMED.matcher(document.body());
        while (matcher.find()) found.add(matcher.group(1));
        return found;
    }

    List<AssetUse> of(AssetId asset) {
        return List.copyOf(bySha.getOrDefault(asset.sha256(), List.of()));
    }
}
