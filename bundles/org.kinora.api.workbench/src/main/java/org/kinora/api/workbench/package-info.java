/**
 * What a plug-in sees of the workbench: it offers views as services and is given a site in the window for each. All calls come and go on the UI thread
 * unless a method says otherwise. This is the only API that sees SWT.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("0.1.0")
package org.kinora.api.workbench;
