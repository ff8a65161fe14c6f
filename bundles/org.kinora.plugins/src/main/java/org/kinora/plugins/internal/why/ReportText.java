package org.kinora.plugins.internal.why;

import java.util.List;
import org.kinora.api.platform.plugins.Report.Cause;
import org.kinora.plugins.internal.state.Identity;

/** The words of a report. */
final class ReportText {
    private ReportText() { }

    /**
     * A bundle that cannot start.
     *
     * @param others how many other plug-ins do not run either
     */
    static String causes(Identity who, List<Cause> causes, boolean missing, int others) {
        StringBuilder text = new StringBuilder(who.subject()).append(" cannot start: ").append(count(causes.size(), missing)).append('.');
        int number = 1;
        for (Cause cause : causes)
            text.append("\n  ").append(number++).append(". ").append(cause.expected())
                    .append("\n     found: ").append(cause.found()).append("   → ").append(cause.action());
        text.append('\n').append(others(others)).append(" Details: kinora why ").append(who.id());
        return text.toString();
    }

    /** A running bundle with components that do not. */
    static String troubles(Identity who, List<Trouble> troubles, int components) {
        String name = "\"" + who.name() + "\"";
        if (troubles.size() == 1 && components == 1)
            return name + " is installed but not active: it " + troubles.getFirst().words() + ".";
        boolean all = troubles.size() == components;
        StringBuilder text = new StringBuilder(name).append(all ? " is installed but not active:" : " is active in part:");
        List<Trouble> roots = troubles.stream().filter(Trouble::root).toList();
        // Of a ring of components that wait for each other none is the root.
        List<Trouble> told = roots.isEmpty() ? troubles : roots;
        for (Trouble trouble : told) text.append("\n  its component ").append(trouble.component()).append(' ').append(trouble.words()).append('.');
        int others = troubles.size() - told.size();
        if (others > 0) text.append("\n  ").append(others == 1 ? "1 more waits" : others + " more wait").append(" for those.");
        return text.toString();
    }

    static String running(Identity who) {
        return who.subject() + " is running.";
    }

    static String disabled(Identity who) {
        return who.subject() + " is switched off. To switch it on: kinora plugins enable " + who.id();
    }

    static String leftOut(Identity who) {
        return who.subject() + " is left out because Kinora was started with --safe.";
    }

    static String quarantined(Identity who, String reason, boolean restart) {
        return who.subject() + " is in quarantine: " + reason + "."
                + (restart ? "\nThreads of it hang; they go away with the next start of Kinora." : "")
                + "\nTo switch it on again: kinora plugins enable " + who.id();
    }

    static String refused(String jar, String reason) {
        return "The file " + jar + " in the plug-in folder was not let in: " + reason + ".";
    }

    private static String count(int number, boolean missing) {
        if (missing) return number == 1 ? "1 thing is missing" : number + " things are missing";
        return number == 1 ? "there is 1 problem" : "there are " + number + " problems";
    }

    private static String others(int number) {
        return switch (number) {
            case 0 -> "The other plug-ins are running.";
            case 1 -> "1 other plug-in is not running either.";
            default -> number + " other plug-ins are not running either.";
        };
    }
}
