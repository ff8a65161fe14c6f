/** From a few answers to a script, a plan and a first board. */
package org.kinora.workbench.internal.wizard;
