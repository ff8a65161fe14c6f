package org.kinora.launcher;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/**
 * The {@link Runnable} services that the launcher runs on the main thread: first those with {@code kinora.start=true} (plug-ins are brought in,
 * problems reported), then the one with {@code main.thread=true}.
 */
final class StartTasks {
    private final BundleContext system;
    private final Session session;
    private final List<ServiceReference<Runnable>> tasks;

    StartTasks(BundleContext system, Session session) {
        this.system = system;
        this.session = session;
        this.tasks = references("(kinora.start=true)");
    }

    boolean any() {
        return !tasks.isEmpty();
    }

    /** Runs every start task, the highest ranking first; one that throws does not keep the others back. */
    void run() {
        for (ServiceReference<Runnable> task : tasks) {
            try {
                Runnable runnable = system.getService(task);
                if (runnable != null) runnable.run();
            } catch (RuntimeException | LinkageError fault) {
                System.getLogger(StartTasks.class.getName()).log(System.Logger.Level.ERROR, "a start task failed", fault);
                session.err().println("kinora: " + task.getBundle().getSymbolicName() + " failed while starting: " + fault);
            }
        }
    }

    /** The runnable for the main thread. */
    Optional<Runnable> main() {
        return references("(main.thread=true)").stream().map(system::getService).filter(Objects::nonNull).findFirst();
    }

    private List<ServiceReference<Runnable>> references(String filter) {
        try {
            List<ServiceReference<Runnable>> found = new ArrayList<>(system.getServiceReferences(Runnable.class, filter));
            found.sort(Collections.reverseOrder());
            return found;
        } catch (InvalidSyntaxException impossible) {
            throw new IllegalArgumentException(filter, impossible);
        }
    }
}
