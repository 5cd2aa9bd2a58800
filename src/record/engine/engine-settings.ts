/**
 * How the engine runs: small enough for a laptop, and every acknowledged write outlives a power cut (PostgreSQL's
 * defaults, written out so that nothing changes them by the way).
 */
export const engineSettings: Readonly<Record<string, string>> = {
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  listen_addresses: '',
  unix_socket_permissions: '0700',
  max_connections: '60',
  shared_buffers: '96MB',
  work_mem: '16MB',
  maintenance_work_mem: '64MB',
  max_wal_size: '1GB',
  // Nobody copies from this engine while it runs: only what a crash needs is logged.
  wal_level: 'minimal',
  max_wal_senders: '0',
  // A page of an index is read from memory or a disk without a moving arm.
  random_page_cost: '1.5',
  // No processes that only read ahead, on one machine; a sum over everything may take a second processor.
  io_method: 'sync',
  max_parallel_workers_per_gather: '1',
  max_logical_replication_workers: '0',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  log_min_messages: 'warning',
};
