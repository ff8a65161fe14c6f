package org.kinora.workbench.internal.file;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.swt.widgets.Shell;
import org.kinora.api.workbench.FileChooser;
import org.kinora.api.workbench.FileQuestion;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Passes questions on to the chooser that was offered last, or to the dialogs of the system; choosers come and go on any thread. */
@Component(service = FileDesk.class)
public final class FileDesk implements FileChooser {
    private final List<FileChooser> offered = new CopyOnWriteArrayList<>();
    private final FileChooser dialogs = new SystemDialogs();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void add(FileChooser chooser) {
        offered.addFirst(chooser);
    }

    void remove(FileChooser chooser) {
        offered.remove(chooser);
    }

    @Override
    public List<Path> choose(Shell above, FileQuestion question) {
        return offered.stream().findFirst().orElse(dialogs).choose(above, question);
    }
}
