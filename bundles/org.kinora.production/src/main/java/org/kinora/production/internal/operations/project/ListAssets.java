package org.kinora.production.internal.operations.project;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kinora.api.asset.AssetInfo;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.platform.assets.AssetFilter;
import org.kinora.api.platform.project.OpenProject;
import org.osgi.service.component.annotations.Component;

/** Lists assets, newest first. */
@Component(service = Operation.class)
@Declaration(name = "assets.list", command = "assets list", title = "List the assets of a project.")
public final class ListAssets implements Operation<ListAssets.Input, ListAssets.Output> {
    /** Which. */
    public record Input(@Param(value = "Only those whose name holds this text.", position = 0) String name,
            @Param("Beginning of the media type, such as image/.") String type, @Param("Only linked files that are missing.") boolean offline,
            @Param(value = "How many.", fallback = "50", min = 1, max = 1000000) int most) {}

    @Override
    public ListAssets.Output run(Input input, Context context) {
        AssetFilter filter = new AssetFilter(input.type(), Optional.empty(), input.name(), input.offline(), input.most() == 0 ? 50 : input.most());
        return new Output(context.project(OpenProject.class).library().list(filter));
    }

    /** The assets. */
    public record Output(List<AssetInfo> assets) implements Readable {
        @Override
        public String text() {
            if (assets.isEmpty()) return "There are no such assets.";
            return String.join("\n", assets.stream().map(Output::line).toList());
        }

        private static String line(AssetInfo info) {
            return String.format("%s  %10d  %-8s %-16s %s%s", info.id().sha256().substring(0, 12), info.size(),
                    info.origin().name().toLowerCase(Locale.ROOT), info.id().mediaType(), info.name(), info.present() ? "" : "  (not here)");
        }
    }
}
