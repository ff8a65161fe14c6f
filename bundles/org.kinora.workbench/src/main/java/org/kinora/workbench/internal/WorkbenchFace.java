package org.kinora.workbench.internal;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.kinora.api.platform.plugins.Launch;
import org.kinora.api.work.Texts;
import org.kinora.workbench.internal.file.FileDesk;
import org.kinora.workbench.internal.project.Samples;
import org.kinora.workbench.internal.shell.Backing;
import org.kinora.workbench.internal.shell.Frame;
import org.kinora.workbench.internal.shell.OfferedViews;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens the window on the main thread and keeps it alive until it is closed. */
@Component(service = Runnable.class, property = {"main.thread=true", "service.ranking:Integer=100"})
public final class WorkbenchFace implements Runnable {
    private static final Texts TEXTS = Texts.beside(WorkbenchFace.class);
    private static final System.Logger LOG = System.getLogger(WorkbenchFace.class.getName());
    private static final int NO_DISPLAY = 69;

    private final Launch launch;
    private final ReadAhead ahead;
    private final OfferedViews views;
    private final FileDesk files;

    @Activate
    public WorkbenchFace(@Reference Launch launch, @Reference ReadAhead ahead, @Reference OfferedViews views, @Reference FileDesk files) {
        this.launch = launch;
        this.ahead = ahead;
        this.views = views;
        this.files = files;
    }

    @Override
    public void run() {
        Display.setAppName("Kinora");
        Display display;
        try {
            display = new Display();
        } catch (SWTError | UnsatisfiedLinkError noDisplay) {
            LOG.log(System.Logger.Level.ERROR, "no display", noDisplay);
            launch.err().println(TEXTS.text("display.none", noDisplay.getMessage()));
            launch.exit(NO_DISPLAY);
            return;
        }
        try {
            Samples samples = new Samples(launch.product().resolve("samples"), Path.of(System.getProperty("user.home"), "Kinora"), TEXTS);
            Backing backing = Backing.of(TEXTS, ahead.operations(), views, files, samples, launch.home(), launch.workingFolder());
            Frame frame = new Frame(display, backing, Locale.getDefault(Locale.Category.DISPLAY));
            display.setRuntimeExceptionHandler(fault -> contain(frame, fault));
            display.setErrorHandler(fault -> contain(frame, fault));
            frame.open();
            Optional<Path> place = NamedFilm.of(launch);
            frame.resume(place);
            place.ifPresent(frame::open);
            launch.onInterrupt(() -> leave(display, frame));
            Watchdog watchdog = Watchdog.over(display);
            if (launch.arguments().contains("--measure")) new StartMeter(display, frame, watchdog, launch.out()::println).begin();
            while (!frame.shell().isDisposed()) if (!display.readAndDispatch()) display.sleep();
            watchdog.close();
            frame.close();
        } finally {
            display.dispose();
        }
        launch.exit(0);
    }

    /** Asks the window to close, when it is still there: a process that ends by itself is asked as well. */
    private static void leave(Display display, Frame frame) {
        try {
            display.asyncExec(() -> {
                if (!frame.shell().isDisposed()) frame.shell().close();
            });
        } catch (SWTException gone) {
            if (gone.code != SWT.ERROR_DEVICE_DISPOSED) throw gone;
        }
    }

    private static void contain(Frame frame, Throwable fault) {
        LOG.log(System.Logger.Level.ERROR, "the window met an error and goes on", fault);
        frame.fault(fault);
    }
}
