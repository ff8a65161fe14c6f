/** The script: an editor for Fountain with outline, completion, problems and the panels of the scene under the caret. */
package org.kinora.workbench.script.internal;
