package org.kinora.camera.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.AssetStore;
import org.kinora.api.asset.Origin;
import org.kinora.api.generate.Provider;
import org.kinora.api.generate.VideoRequest;
import org.kinora.api.story.CameraMove.Easing;
import org.kinora.api.story.CameraMove.Kind;
import org.kinora.api.time.Rational;
import org.kinora.media.internal.FfmpegMediaEngine;
import org.kinora.testkit.FolderAssets;
import org.kinora.testkit.ProviderContract;

class CameraContractTest extends ProviderContract<VideoRequest> {
    @Override
    protected Provider<VideoRequest> provider() {
        return new Camera(new FfmpegMediaEngine());
    }

    @Override
    protected VideoRequest request() {
        try (FolderAssets assets = new FolderAssets()) {
            return layered(assets);
        }
    }

    @Override
    protected List<VideoRequest> refused() {
        VideoRequest good = request();
        VideoRequest timeless = new VideoRequest(good.first(), Optional.empty(), Map.of(), good.move(), 160, 90, 3, Rational.ZERO, "", 5, Map.of());
        try (FolderAssets assets = new FolderAssets()) {
            return List.of(still(good.first(), 161, 3), still(good.first(), 160, 0), timeless, still(words(assets), 160, 3));
        }
    }

    @Override
    protected void inputs(AssetStore assets) {
        layered(assets);
        words(assets);
    }

    private static AssetId words(AssetStore assets) {
        return assets.put("not a picture".getBytes(StandardCharsets.UTF_8), "image/png", Origin.IMPORTED, "x.png");
    }

    private static VideoRequest still(AssetId picture, int width, int frames) {
        return Scenes.request(picture, Map.of(), Kind.STATIC, 0, Easing.LINEAR, width, 90, frames);
    }

    private static VideoRequest layered(AssetStore assets) {
        return Scenes.layered(assets, Kind.TRUCK_LEFT, 320, 180, 24);
    }
}
