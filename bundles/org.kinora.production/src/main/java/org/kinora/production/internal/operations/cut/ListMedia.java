package org.kinora.production.internal.operations.cut;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.AssetInfo;
import org.kinora.api.asset.AssetStore;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.CutFormat;
import org.kinora.api.film.Medium;
import org.kinora.api.film.Role;

/** The media of a cut by the names that a list may use: that under which they were exported, that of their file, that of their clip. */
final class ListMedia implements CutFormat.MediaFinder {
    private final Map<String, Medium> seen = new HashMap<>();
    private final Map<String, Medium> heard = new HashMap<>();

    ListMedia(Cut cut, AssetStore assets) {
        cut.tracks().forEach(track -> track.clips().forEach(clip -> {
            Map<String, Medium> named = track.role().sounding() ? heard : seen;
            named.putIfAbsent(plain(name(assets, clip)), clip.medium());
            named.putIfAbsent(plain(clip.id()), clip.medium());
            asset(clip).flatMap(assets::info).map(AssetInfo::name).ifPresent(name -> named.putIfAbsent(plain(name), clip.medium()));
        }));
    }

    @Override
    public Optional<CutFormat.Found> find(List<String> names, Role role) {
        Map<String, Medium> named = role.sounding() ? heard : seen;
        return names.stream().map(ListMedia::plain).map(named::get).filter(java.util.Objects::nonNull).findFirst().map(medium ->
                new CutFormat.Found(medium,
                0));
    }

    private static String plain(String name) {
        String file = name.substring(name.replace('\\', '/').lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return file.replaceFirst("\\.[a-z0-9]{2,4}$", "").strip();
    }

    static Optional<AssetId> asset(Clip clip) {
        return switch (clip.medium()) {
            case Medium.Footage footage -> Optional.of(footage.asset());
            case Medium.Still still -> Optional.of(still.asset());
            case Medium.Sound sound -> Optional.of(sound.asset());
            default -> Optional.empty();
        };
    }

    /** A name that no other medium has: that of its clip, with the ending of its file. */
    static String name(AssetStore assets, Clip clip) {
        Optional<AssetId> asset = asset(clip);
        if (asset.isEmpty()) return clip.id();
        String known = assets.info(asset.get()).map(AssetInfo::name).orElse("");
        String type = asset.get().mediaType();
        String ending = known.contains(".") ? known.substring(known.lastIndexOf('.')) : type.startsWith("image/") ? ".png"
                : type.startsWith("audio/") ? ".wav" : ".mp4";
        return clip.id().replaceAll("[^\\p{L}\\p{N}._+-]", "-") + ending;
    }
}
