package org.kinora.plugins.internal.why;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.Version;

/**
 * The version range inside a requirement's filter.
 *
 * @param floor the least version, if there is one
 * @param ceiling the greatest version, if there is one
 * @param ceilingIncluded whether the greatest version itself will do
 */
record Ranges(Optional<Version> floor, Optional<Version> ceiling, boolean ceilingIncluded) {
    private static final Pattern FLOOR = Pattern.compile("(?<!!)\\((?:bundle-)?version>=([^)]*)\\)");
    private static final Pattern BELOW = Pattern.compile("\\(!\\((?:bundle-)?version>=([^)]*)\\)\\)");
    private static final Pattern UP_TO = Pattern.compile("(?<!!)\\((?:bundle-)?version<=([^)]*)\\)");
    private static final Pattern EXACT = Pattern.compile("\\((?:bundle-)?version=([^)]*)\\)");

    /** Reads an LDAP filter such as {@code (&(osgi.wiring.package=a)(version>=1.0.0)(!(version>=2.0.0)))}. */
    static Ranges of(String filter) {
        Optional<Version> exact = first(EXACT, filter);
        if (exact.isPresent()) return new Ranges(exact, exact, true);
        Optional<Version> upTo = first(UP_TO, filter);
        return new Ranges(first(FLOOR, BELOW.matcher(filter).replaceAll("")), upTo.isPresent() ? upTo : first(BELOW, filter), upTo.isPresent());
    }

    /** To follow a name: {@code ", version 2.0 up to (not including) 3.0"}; empty when any version will do. */
    String words() {
        if (floor.isEmpty() && ceiling.isEmpty()) return "";
        if (ceiling.isEmpty()) return floor.get().equals(Version.emptyVersion) ? "" : ", version " + shortly(floor.get()) + " or later";
        if (floor.equals(ceiling)) return ", version " + shortly(floor.get()) + " exactly";
        String least = floor.filter(version -> !version.equals(Version.emptyVersion)).map(version -> " " + shortly(version)).orElse("");
        return ", version" + least + " up to " + (ceilingIncluded ? "" : "(not including) ") + shortly(ceiling.get());
    }

    /** Whether a version lies below the least one. */
    boolean tooOld(Version found) {
        return floor.isPresent() && found.compareTo(floor.get()) < 0;
    }

    /** A version without trailing zeros beyond the minor number. */
    static String shortly(Version version) {
        String text = version.getMajor() + "." + version.getMinor();
        if (version.getMicro() != 0 || !version.getQualifier().isEmpty()) text += "." + version.getMicro();
        return version.getQualifier().isEmpty() ? text : text + "." + version.getQualifier();
    }

    private static Optional<Version> first(Pattern pattern, String filter) {
        Matcher matcher = pattern.matcher(filter);
        return matcher.find() ? Optional.of(Version.parseVersion(matcher.group(1))) : Optional.empty();
    }
}
