package org.kinora.api.workbench;

import org.eclipse.swt.widgets.Composite;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A view on offer: a service that plug-ins register. It appears in the window while the service is there and vanishes with it.
 */
@ConsumerType
public interface ViewOffer {
    ViewCard card();

    /**
     * Makes the view once for a window.
     *
     * @param parent empty, fills its one child; disposed of with all in it after {@link View#close}
     */
    View open(Composite parent, Site site);
}
