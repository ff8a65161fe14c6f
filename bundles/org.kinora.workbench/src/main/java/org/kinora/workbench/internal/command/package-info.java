/** Commands: the palette, its matching, forms made from operation cards. */
package org.kinora.workbench.internal.command;
