/** Tests of the window as a person meets it; each class is about one view or one part of the shell. */
package org.kinora.uitests;
