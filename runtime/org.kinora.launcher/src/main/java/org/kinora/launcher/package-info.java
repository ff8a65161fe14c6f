/**
 * The program's entry: finds the product and the user's folders, starts the OSGi framework with all bundles by start level, runs the main
 * runnable on the main thread and stops everything in order. No bundle; nothing here is API.
 */
package org.kinora.launcher;
