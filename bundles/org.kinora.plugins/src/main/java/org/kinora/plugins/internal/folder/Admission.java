package org.kinora.plugins.internal.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.kinora.api.work.Texts;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;

/**
 * The check at the door: is a jar a plug-in, is it no copy of one that is there, was it made for this platform. Looks only at the manifest.
 */
final class Admission {
    private static final Texts TEXTS = Texts.beside(Admission.class);
    private static final String API = "org.kinora.api.";
    private static final String API_RANGE = "Kinora-Api";

    private final Version platform;
    private final Function<String, Optional<String>> present;

    /**
     * @param platform version of the API bundle
     * @param present tells, for a symbolic name, where the bundle of that name came from, if there is one
     */
    Admission(Version platform, Function<String, Optional<String>> present) {
        this.platform = platform;
        this.present = present;
    }

    /** Why the jar is not let in; empty when it is. */
    Optional<String> refusal(Path jar, String location) {
        try (JarFile file = new JarFile(jar.toFile())) {
            Manifest manifest = file.getManifest();
            if (manifest == null) return refused("no-manifest");
            Attributes headers = manifest.getMainAttributes();
            String name = symbolicName(headers);
            if (name.isEmpty()) return refused("no-bundle");
            if (headers.getValue(Constants.FRAGMENT_HOST) == null && name.startsWith(API)) return refused("api-name", name);
            Optional<String> other = present.apply(name).filter(from -> !from.equals(location));
            if (other.isPresent()) return refused("duplicate", name, other.get());
            if (exportsApi(headers)) return refused("exports-api");
            return outOfRange(headers.getValue(API_RANGE));
        } catch (IOException unreadable) {
            return refused("no-jar", String.valueOf(unreadable.getMessage()));
        }
    }

    private Optional<String> outOfRange(String range) {
        if (range == null) return Optional.empty();
        try {
            return new VersionRange(range.strip()).includes(platform) ? Optional.empty() : refused("api-range", range.strip(), platform.toString());
        } catch (IllegalArgumentException malformed) {
            return refused("bad-range", range);
        }
    }

    private static boolean exportsApi(Attributes headers) {
        String exports = headers.getValue(Constants.EXPORT_PACKAGE);
        return exports != null && (exports.startsWith(API) || exports.contains("," + API));
    }

    private static String symbolicName(Attributes headers) {
        String header = headers.getValue(Constants.BUNDLE_SYMBOLICNAME);
        return header == null ? "" : header.split(";", 2)[0].strip();
    }

    private static Optional<String> refused(String key, String... arguments) {
        return Optional.of(TEXTS.text(key, (Object[]) arguments));
    }
}
