/** Files that a person chooses. */
package org.kinora.workbench.internal.file;
