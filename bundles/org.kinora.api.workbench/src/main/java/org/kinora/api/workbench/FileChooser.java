package org.kinora.api.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Shell;
import org.osgi.annotation.versioning.ConsumerType;

/** Lets a person choose files or folders; a service. Where a plug-in registers one it is asked in place of the dialog of the system. UI thread. */
@ConsumerType
@FunctionalInterface
public interface FileChooser {
    /**
     * Asks, and returns when it is answered; events of the window are handled meanwhile.
     *
     * @param above the window or sheet that asks
     * @return what was chosen, absolute, in the order of choice; empty where nothing was, never
     *         more than one but for {@link FileQuestion.Kind#OPEN_MANY}
     */
    List<Path> choose(Shell above, FileQuestion question);

    /** The same where one thing at most is wanted. */
    default Optional<Path> one(Shell above, FileQuestion question) {
        return choose(above, question).stream().findFirst();
    }
}
