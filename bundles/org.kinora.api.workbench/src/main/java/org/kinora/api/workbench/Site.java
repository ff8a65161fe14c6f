package org.kinora.api.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.graphics.Image;
import org.osgi.annotation.versioning.ProviderType;

/** A view's place in the window and all that it may ask of it. Listeners end with the view. */
@ProviderType
public interface Site {
    Look look();

    Errands errands();

    /** Folder of the open project; empty while there is none. */
    Optional<Path> project();

    /** Is told now, and whenever another project is opened or the open one has changed. */
    void onProject(Runnable changed);

    /** The file of an asset of the open project such as {@code sha256:…;image/png}, to be read only; empty when it does not lie there. */
    Optional<Path> file(String asset);

    /**
     * A small picture of an asset, 480 pixels wide, read beside the window; it belongs to the workbench.
     *
     * @param arrived is run on the UI thread when a picture that was not there has come
     */
    Optional<Image> picture(String asset, Runnable arrived);

    /** Tells all views that the project is no longer what it was. */
    void changed();

    /** The playhead that player and timeline share. */
    Playhead playhead();

    /** Id of the shot, line, scene or character that is selected in any view; empty for none. */
    String selected();

    /** Selects for all views; a view hears its own selections too. */
    void select(String id);

    void onSelect(Consumer<String> selected);

    /**
     * Says what can be done here by keys. They work while the keyboard is in the view, but not those without Ctrl or Alt while a text is typed; the
     * command palette lists them too. What was said before is replaced.
     */
    void actions(List<Action> actions);

    /** Shows a short sentence that goes away by itself. */
    void tell(String sentence);

    /** Asks for files and folders that lie outside of the project. */
    FileChooser files();

    /** Brings another view to the front. */
    void show(String view);
}
