package org.kinora.plugins.internal.guard;

import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.plugins.internal.state.Identity;
import org.kinora.plugins.internal.state.Quarantine;
import org.osgi.framework.Bundle;

/**
 * Turns what went wrong in one call into the failure to throw, and notes the fault against the bundle.
 *
 * @param bundle whose code was called; null for code of no bundle
 * @param what the call, such as {@code drawing shot s12}
 */
record Blame(Bundle bundle, String what, Quarantine quarantine) {
    private static final Texts TEXTS = Texts.beside(Blame.class);
    private static final System.Logger LOG = System.getLogger(Blame.class.getName());

    /**
     * The failure for what the plug-in threw. Its own failures are orderly answers and pass, except that it must not blame Kinora for its own bugs.
     */
    Failure thrown(Throwable thrown) {
        if (thrown instanceof Failure failure && failure.kind() != Kind.INTERNAL) return failure;
        if (Kind.of(thrown) == Kind.EXHAUSTED) return TEXTS.failure(Kind.EXHAUSTED, "exhausted", what, shortly(thrown), thrown);
        LOG.log(System.Logger.Level.WARNING, who().subject() + " threw while " + what, thrown);
        quarantine.blame(bundle, what, shortly(thrown));
        return fail(Kind.PROVIDER, "threw", shortly(thrown), thrown);
    }

    /** The failure for a call that came when the plug-in was just stopped, which is not its fault. */
    Failure gone() {
        return fail(Kind.MISSING, "gone", "", null);
    }

    /** The failure for a call that ended after somebody asked it to stop. */
    Failure cancelled() {
        return fail(Kind.CANCELLED, "cancelled", "", null);
    }

    /** The failure for a call that ran into its deadline but ended. */
    Failure late(long seconds) {
        quarantine.blame(bundle, what, "not done after " + seconds + " s");
        return fail(Kind.TIMEOUT, "late", Long.toString(seconds), null);
    }

    /** The failure for a call that did not end although it was asked to. */
    Failure hung(Thread.State state, StackTraceElement[] stack, String seconds) {
        StringBuilder text = new StringBuilder(who().subject() + " hangs while " + what + "; its thread is " + state + " at");
        for (StackTraceElement element : stack) text.append("\n    ").append(element);
        LOG.log(System.Logger.Level.WARNING, text.toString());
        quarantine.blame(bundle, what, "it hangs at " + (stack.length == 0 ? "an unknown place" : stack[0]));
        return fail(Kind.PROVIDER, "hung", seconds, null);
    }

    /** Notes a short call that took too long; it ended well, so nothing is thrown. */
    void slow(long millis) {
        quarantine.blame(bundle, what, "it took " + millis + " ms, which must not take longer than 2000 ms");
    }

    Identity who() {
        return Identity.of(bundle);
    }

    private Failure fail(Kind kind, String key, String detail, Throwable cause) {
        Identity who = who();
        String text = who.plugin() ? "plugin." + key : "platform." + key;
        return cause == null ? TEXTS.failure(kind, text, who.subject(), what, detail, who.id())
                : TEXTS.failure(kind, text, who.subject(), what, detail, who.id(), cause);
    }

    private static String shortly(Throwable thrown) {
        String message = thrown.getMessage();
        String type = thrown.getClass().getSimpleName();
        return message == null || message.isBlank() ? type : type + ": " + message.lines().findFirst().orElse("").strip();
    }
}
