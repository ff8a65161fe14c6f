/** Themes: colours, type, spacing. */
package org.kinora.workbench.internal.look;
