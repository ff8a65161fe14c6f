/**
 * Projects as one ZIP file or a backup folder, in one layout: {@code kinora.json}, the database's rows in {@code store/rows.jsonl.gz}, and
 * {@code assets/}. What is brought in may come from anybody: only these names are taken, sizes are bounded and every asset's hash is checked.
 */
package org.kinora.project.internal.archive;
