/**
 * Documents that a production hands out on paper: the storyboard, the script in the standard format, sheets of pictures. Made from the plan by
 * operations, printed by a service.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("0.1.0")
package org.kinora.api.document;
