"""The one way work leaves the GUI thread, and the one way its answer comes back.

Four small pools: one thread writes, two read, one exports. Work is a closure over frozen
data that knows no Qt. What is to be done with the answer stays on the GUI thread under a
ticket number, so no worker ever holds (or frees) a widget; the answer comes back through a
queued signal. A read may name a channel: a newer question on the same channel interrupts
and drops the older one.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Hashable, Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeVar, cast
from uuid import uuid4

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from models.values import Actor, Changes, StoreError, StoreTrouble

log = logging.getLogger(__name__)

T = TypeVar("T")
BUSY_TRIES = 3
"""How often a write is tried while another program holds the store (5 s each)."""
PROGRESS_INTERVAL = 0.1
"""Seconds between two progress signals of an export, at least."""


class StoreLike(Protocol):
    """What the window needs of a store; what it lends out is passed on unseen."""

    def read(self) -> AbstractContextManager[Any]:
        """Lend a reading on one snapshot."""
        ...

    def write(self, actor: Actor, *, uid: str | None = None) -> AbstractContextManager[Any]:
        """Lend a writing that commits when the block is left without an error."""
        ...


class Cancelled(Exception):
    """The person stopped an export."""


@dataclass(slots=True)
class _Answer:
    """What came of one ticket, on its way back to the GUI thread."""

    ticket: int
    value: object = None
    error: Exception | None = None
    changes: Changes | None = None


@dataclass(slots=True)
class _Waiting:
    """What the GUI thread wants to do with an answer."""

    then: Callable[[Any], None] | None
    failed: Callable[[Exception], None] | None
    channel: Hashable | None = None
    job: Job | None = None


@dataclass(slots=True)
class _Question:
    """One read under way: its reading while it runs, and whether it is still wanted."""

    ticket: int
    unwanted: bool = False
    reading: Any = None
    lock: threading.Lock = field(default_factory=threading.Lock)

    def drop(self) -> None:
        """Say that nobody waits for it any more, and stop it if it is running."""
        with self.lock:
            self.unwanted = True
            if self.reading is not None:
                self.reading.interrupt()

    @contextmanager
    def running(self, reading: Any) -> Iterator[None]:
        """Name the reading for as long as an interrupt may reach it."""
        with self.lock:
            self.reading = reading
        try:
            yield
        finally:
            with self.lock:
                self.reading = None


class Progress:
    """Handed to an export: it tells how far it is, asks whether to go on, and reads the store."""

    def __init__(self, store: StoreLike, tell: Callable[[int, int], None]) -> None:
        """Keep the store and where to tell."""
        self.store = store
        self._tell = tell
        self._question = _Question(0)
        self._told = 0.0

    def __call__(self, done: int, total: int = 0) -> None:
        """Tell that `done` of `total` steps (0: unknown) are done; raise Cancelled if stopped."""
        self.check()
        now = time.monotonic()
        if now - self._told >= PROGRESS_INTERVAL or (total and done >= total):
            self._told = now
            self._tell(done, total)

    def cancelled(self) -> bool:
        """Tell whether the person wants it stopped."""
        return self._question.unwanted

    def check(self) -> None:
        """Raise Cancelled if the person wants it stopped."""
        if self.cancelled():
            raise Cancelled

    @contextmanager
    def read(self) -> Iterator[Any]:
        """Lend a reading on one snapshot, which a cancel interrupts."""
        self.check()
        with self.store.read() as reading, self._question.running(reading):
            self.check()
            yield reading

    def cancel(self) -> None:
        """Ask the export to stop at its next step (called from the GUI thread)."""
        self._question.drop()


class Job(QObject):
    """An export under way, as the GUI thread sees it.

    Signals: `progressed(done, total)`, at most ten a second; `ended()` whatever came of it.
    """

    progressed = Signal(int, int)
    ended = Signal()
    _told = Signal(int, int)

    def __init__(self, store: StoreLike, parent: QObject) -> None:
        """Prepare the progress that the export is handed."""
        super().__init__(parent)
        # Emitted on the export's thread: only a queued signal brings it to any kind of listener.
        self._told.connect(self.progressed, Qt.ConnectionType.QueuedConnection)
        self.progress = Progress(store, self._told.emit)

    def cancel(self) -> None:
        """Stop it; its `failed` is then called with Cancelled."""
        self.progress.cancel()


class Tasks(QObject):
    """Runs writes, reads and exports, and brings their answers to the GUI thread.

    Signals: `changed(Changes)` after every committed write that changed a journalled record;
    `failed(Exception)` where nobody else took the error; `settled()` when nothing is under way.
    """

    changed = Signal(object)
    failed = Signal(object)
    settled = Signal()
    _answered = Signal(object)

    def __init__(
        self, store: StoreLike, actor: Callable[[], Actor], parent: QObject | None = None
    ) -> None:
        """Take the store and how to learn who works now; threads start with the first work."""
        super().__init__(parent)
        self._store = store
        self._actor = actor
        self._writes = ThreadPoolExecutor(1, thread_name_prefix="write")
        self._reads = ThreadPoolExecutor(2, thread_name_prefix="read")
        self._exports = ThreadPoolExecutor(1, thread_name_prefix="export")
        self._waiting: dict[int, _Waiting] = {}
        self._channels: dict[Hashable, _Question] = {}
        self._questions: dict[int, _Question] = {}
        self._last_ticket = 0
        self._closed = False
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def pending(self) -> int:
        """How many answers are still to come."""
        return len(self._waiting)

    def write(
        self,
        use_case: Callable[[Any], T],
        then: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Run a use case in one transaction on the write thread, in the order of asking.

        `then` gets its result after the commit; `failed` the error after the rollback. The
        change-set's id is made here, so a retry can never store twice. A use case that is
        handed in while the program closes is refused and logged.
        """
        ticket = self._ticket(_Waiting(then, failed))
        actor, uid = self._actor(), str(uuid4())
        self._start(self._writes, ticket, lambda: self._commit(ticket, use_case, actor, uid))

    def upkeep(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        """Run a slice of work on the write thread that belongs to no change-set; keep it short."""
        ticket = self._ticket(_Waiting(then, None))
        self._start(self._writes, ticket, lambda: _Answer(ticket, work()))

    def read(
        self,
        query: Callable[[Any], T],
        then: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
        *,
        channel: Hashable | None = None,
    ) -> None:
        """Ask a query on a read thread; a newer question on the same channel replaces it."""
        ticket = self._ticket(_Waiting(then, failed, channel))
        question = self._questions[ticket] = _Question(ticket)
        if channel is not None:
            self._drop(channel)
            self._channels[channel] = question
        self._start(self._reads, ticket, lambda: self._ask(question, query))

    def forget(self, channel: Hashable) -> None:
        """Drop the question on this channel: its answer is no longer wanted."""
        self._drop(channel)

    def export(
        self,
        job: Callable[[Progress], T],
        then: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> Job:
        """Run long work beside reads and writes; return the handle that shows and stops it."""
        handle = Job(self._store, self)
        ticket = self._ticket(_Waiting(then, failed, job=handle))
        progress = handle.progress
        self._start(self._exports, ticket, lambda: _Answer(ticket, job(progress)))
        return handle

    def shutdown(self) -> None:
        """Stop reads and exports, wait for the writes, end all threads. May be called twice."""
        self._closed = True
        for question in list(self._questions.values()):
            question.drop()
        for waiting in self._waiting.values():
            if waiting.job is not None:
                waiting.job.cancel()
        self._reads.shutdown(wait=True, cancel_futures=True)
        self._writes.shutdown(wait=True)
        self._exports.shutdown(wait=True, cancel_futures=True)

    def _ticket(self, waiting: _Waiting) -> int:
        """Keep what is to be done with the answer; return the number it will bear."""
        self._last_ticket += 1
        self._waiting[self._last_ticket] = waiting
        return self._last_ticket

    def _start(self, pool: Executor, ticket: int, work: Callable[[], _Answer]) -> None:
        """Hand work to a pool; its answer, or its error, is always sent back."""

        def send(future: Future[_Answer]) -> None:
            if future.cancelled():
                return
            error = future.exception()
            if error is None:
                self._answered.emit(future.result())
            else:
                self._answered.emit(_Answer(ticket, error=cast("Exception", error)))

        if self._closed:
            self._waiting.pop(ticket, None)
            log.warning("Work that came while closing was refused")
            return
        pool.submit(work).add_done_callback(send)

    def _commit(self, ticket: int, use_case: Callable[[Any], T], actor: Actor, uid: str) -> _Answer:
        """Run one use case on the write thread, again while another program holds the store."""
        for attempt in range(1, BUSY_TRIES + 1):
            try:
                with self._store.write(actor, uid=uid) as writing:
                    value = use_case(writing)
                    changes = writing.changes()
            except StoreError as error:
                if error.kind is not StoreTrouble.BUSY or attempt == BUSY_TRIES:
                    raise
                log.info("The store is busy, attempt %d", attempt)
            else:
                return _Answer(ticket, value, changes=changes)
        raise AssertionError("the last attempt returns or raises")

    def _ask(self, question: _Question, query: Callable[[Any], T]) -> _Answer:
        """Run one query on a read thread, unless nobody waits for it any more."""
        if question.unwanted:
            return _Answer(question.ticket)
        with self._store.read() as reading, question.running(reading):
            return _Answer(question.ticket, query(reading))

    def _drop(self, channel: Hashable) -> None:
        """Say that the question on this channel is no longer wanted."""
        question = self._channels.pop(channel, None)
        if question is not None:
            question.drop()

    @Slot(object)
    def _deliver(self, answer: _Answer) -> None:
        """Take one answer on the GUI thread and do with it what was wanted."""
        waiting = self._waiting.pop(answer.ticket, None)
        question = self._questions.pop(answer.ticket, None)
        if waiting is None:
            return
        try:
            if question is not None and self._is_stale(question, waiting):
                return
            self._hand_over(answer, waiting)
        finally:
            self._finish(waiting)

    def _is_stale(self, question: _Question, waiting: _Waiting) -> bool:
        """Tell whether a read was dropped; forget the channel of one that was not."""
        if question.unwanted:
            return True
        if waiting.channel is not None:
            self._channels.pop(waiting.channel, None)
        return False

    def _hand_over(self, answer: _Answer, waiting: _Waiting) -> None:
        """Announce what changed, then call back whoever waits and still exists."""
        if answer.changes is not None and (answer.changes.records or answer.changes.many):
            self.changed.emit(answer.changes)
        if answer.error is not None:
            self._report(answer.error, waiting)
        elif waiting.then is not None and _alive(waiting.then):
            waiting.then(answer.value)

    def _report(self, error: Exception, waiting: _Waiting) -> None:
        """Give the error to whoever asked for it, else to all."""
        if waiting.failed is not None and _alive(waiting.failed):
            waiting.failed(error)
        elif not isinstance(error, Cancelled):
            self.failed.emit(error)

    def _finish(self, waiting: _Waiting) -> None:
        """End an export's handle, and tell when nothing is under way any more."""
        if waiting.job is not None and isValid(waiting.job):
            waiting.job.ended.emit()
            waiting.job.deleteLater()
        if not self._waiting:
            self.settled.emit()


def _alive(callback: Callable[..., object]) -> bool:
    """Tell whether a callback's widget, if it is a method of one, still exists."""
    owner = getattr(callback, "__self__", None) or getattr(
        getattr(callback, "func", None), "__self__", None
    )
    return not isinstance(owner, QObject) or isValid(owner)
