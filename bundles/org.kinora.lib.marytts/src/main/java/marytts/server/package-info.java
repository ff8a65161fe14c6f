/** One class of MaryTTS that this bundle replaces. */
package marytts.server;
