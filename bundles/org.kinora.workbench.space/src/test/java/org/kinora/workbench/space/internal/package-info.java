/** The eye and the files behind the view. */
package org.kinora.workbench.space.internal;
