// Loaded into the server: when the start script is killed without a chance to tidy up, the server goes too, and the port
// is free for the next start.
if (process.channel) process.on('disconnect', () => process.exit(0));
