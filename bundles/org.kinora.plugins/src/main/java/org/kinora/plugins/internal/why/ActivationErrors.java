package org.kinora.plugins.internal.why;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinora.plugins.internal.state.Identity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.log.LogEntry;
import org.osgi.service.log.LogLevel;
import org.osgi.service.log.LogListener;
import org.osgi.service.log.LogReaderService;

/**
 * Brings errors of the component runtime, which tells them to the OSGi log only, into our log and into words. Thread-safe.
 */
@Component(service = ActivationErrors.class, immediate = true)
public final class ActivationErrors implements LogListener {
    private static final System.Logger LOG = System.getLogger("org.kinora.components");
    /** The component runtime writes "bundle name:version (id)[component(id)] : text". */
    private static final Pattern COMPONENT = Pattern.compile("\\[([\\w.$-]+)\\(\\d+\\)\\]");
    private static final int KEPT = 50;

    private final LogReaderService reader;
    private final List<String> told = new ArrayList<>();

    @Activate
    public ActivationErrors(@Reference LogReaderService reader) {
        this.reader = reader;
        reader.addLogListener(this);
    }

    @Override
    public void logged(LogEntry entry) {
        if (entry.getLogLevel() != LogLevel.ERROR) return;
        LOG.log(System.Logger.Level.ERROR, entry.getMessage(), entry.getException());
        synchronized (told) {
            String words = words(entry);
            if (!words.isEmpty() && told.size() < KEPT && !told.contains(words)) told.add(words);
        }
    }

    /** What came since the last call, one sentence each. */
    public List<String> take() {
        synchronized (told) {
            List<String> taken = List.copyOf(told);
            told.clear();
            return taken;
        }
    }

    @Deactivate
    void stop() {
        reader.removeLogListener(this);
    }

    private static String words(LogEntry entry) {
        Matcher component = COMPONENT.matcher(String.valueOf(entry.getMessage()));
        if (entry.getException() == null || !component.find()) return "";
        Throwable cause = entry.getException();
        while (cause.getCause() != null) cause = cause.getCause();
        return "\"" + Identity.of(entry.getBundle()).name() + "\": its component " + component.group(1) + " failed to start: "
                + cause.getClass().getSimpleName() + (cause.getMessage() == null ? "" : ": " + cause.getMessage()) + ".";
    }
}
