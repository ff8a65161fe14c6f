/** What people prefer, and the sheet in which they say so. */
package org.kinora.workbench.internal.preferences;
