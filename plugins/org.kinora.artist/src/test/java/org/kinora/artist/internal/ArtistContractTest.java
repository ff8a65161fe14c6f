package org.kinora.artist.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.generate.Depiction;
import org.kinora.api.generate.ImageRequest;
import org.kinora.api.generate.Provider;
import org.kinora.artist.internal.render.Easels;
import org.kinora.testkit.ProviderContract;

class ArtistContractTest extends ProviderContract<ImageRequest> {
    private final Films.Staged shot = Films.talk();

    @Override
    protected Provider<ImageRequest> provider() {
        return new Artist(new Easels());
    }

    @Override
    protected ImageRequest request() {
        return drawn(shot.depiction(), 640, 360);
    }

    @Override
    protected List<ImageRequest> refused() {
        return List.of(drawn(null, 320, 180), drawn(shot.depiction(), 9000, 10));
    }

    static ImageRequest drawn(Depiction depiction, int width, int height) {
        return new ImageRequest(width, height, "", "", Optional.ofNullable(depiction), List.of(), 1, Map.of());
    }
}
