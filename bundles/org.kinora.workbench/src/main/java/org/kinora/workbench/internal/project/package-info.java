/** Which project is open. */
package org.kinora.workbench.internal.project;
