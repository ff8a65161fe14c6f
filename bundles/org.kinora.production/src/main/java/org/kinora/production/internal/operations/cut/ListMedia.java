package org.kinora.production.internal.operations.cut;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
    private final Shelf seen = new Shelf(new HashMap<>(), new HashMap<>());
    private final Shelf heard = new Shelf(new HashMap<>(), new HashMap<>());

    /** Media by their whole names, and by their names without an ending, which a clip's id may seem to have. */
    private record Shelf(Map<String, Medium> whole, Map<String, Medium> plain) {
        void put(String name, Medium medium) {
            whole.putIfAbsent(file(name), medium);
            plain.putIfAbsent(ListMedia.plain(name), medium);
        }

        Optional<Medium> find(List<String> names) {
            return names.stream().map(name -> whole.get(file(name))).filter(Objects::nonNull).findFirst()
                    .or(() -> names.stream().map(name -> whole.get(ListMedia.plain(name))).filter(Objects::nonNull).findFirst())
                    .or(() -> names.stream().map(name -> plain.get(ListMedia.plain(name))).filter(Objects::nonNull).findFirst());
        }
    }

    ListMedia(Cut cut, AssetStore assets) {
        cut.tracks().forEach(track -> track.clips().forEach(clip -> {
            Shelf shelf = track.role().sounding() ? heard : seen;
            shelf.put(name(assets, clip), clip.medium());
            shelf.put(clip.id(), clip.medium());
            asset(clip).flatMap(assets::info).map(AssetInfo::name).ifPresent(name -> shelf.put(name, clip.medium()));
        }));
    }

    @Override
    public Optional<CutFormat.Found> find(List<String> names, Role role) {
        return (role.sounding() ? heard : seen).find(names).map(medium -> new CutFormat.Found(medium, 0));
    }

    private static String file(String name) {
        return name.substring(name.replace('\\', '/').lastIndexOf('/') + 1).toLowerCase(Locale.ROOT).strip();
    }

    private static String plain(String name) {
        return file(name).replaceFirst("\\.[a-z0-9]{2,4}$", "").strip();
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
