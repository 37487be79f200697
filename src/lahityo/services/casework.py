"""All use cases over one open vault, made together when it is unlocked and dropped together when it is locked."""

from lahityo.base.clock import Clock
from lahityo.services.access import Access
from lahityo.services.appointments import Appointments
from lahityo.services.assessments import Assessments
from lahityo.services.attachments import Attachments
from lahityo.services.circles import Circles
from lahityo.services.client_drafts import ClientDrafts
from lahityo.services.clients import Clients
from lahityo.services.correction_drafts import CorrectionDrafts
from lahityo.services.counts import Counts
from lahityo.services.decisions import Decisions
from lahityo.services.departures import Departures
from lahityo.services.desk import Desk
from lahityo.services.devices import Devices
from lahityo.services.drafts import Drafts
from lahityo.services.dropin import DropIn
from lahityo.services.exchange import Exchange
from lahityo.services.forms import Forms
from lahityo.services.goals import Goals
from lahityo.services.groups import Groups
from lahityo.services.guide import Guide
from lahityo.services.handovers import HandOvers
from lahityo.services.health import Health
from lahityo.services.late import LateWork
from lahityo.services.lease import Lease
from lahityo.services.lists import Lists
from lahityo.services.network import Network
from lahityo.services.organisation import Organisation
from lahityo.services.outbox import Outbox
from lahityo.services.paths import Paths
from lahityo.services.plan_queue import PlanQueue
from lahityo.services.plans import Plans
from lahityo.services.record_drafts import RecordDrafts
from lahityo.services.records import Records
from lahityo.services.restricting import Restricting
from lahityo.services.safety import Safety
from lahityo.services.shares import Shares
from lahityo.services.state import Status
from lahityo.services.tasks import Tasks
from lahityo.services.troubles import Troubles
from lahityo.services.visits import Visits
from lahityo.vault.vault import Vault


class Casework:
    """The use cases; each call blocks until it is done and is safe from any thread."""

    def __init__(self, vault: Vault, clock: Clock) -> None:
        self.vault = vault
        self.desk = Desk(vault, clock)
        self.clients = Clients(self.desk)
        self.circles = Circles(self.desk)
        self.restricting = Restricting(self.desk, self.circles)
        self.access = Access(self.desk, self.clients)
        self.drafts = Drafts(self.desk)
        self.visits = Visits(self.desk)
        self.lists = Lists(self.desk)
        self.status = Status(self.desk)
        self.troubles = Troubles(self.desk)
        self.exchange = Exchange(self.desk)
        self.records = Records(self.desk)
        self.outbox = Outbox(self.desk, self.troubles, self.access, self.records)
        self.lease = Lease(self.desk, self.records)
        self.record_drafts = RecordDrafts(self.desk)
        self.correction_drafts = CorrectionDrafts(self.record_drafts)
        self.client_drafts = ClientDrafts(self.desk, self.record_drafts)
        self.plans = Plans(self.desk, self.records)
        self.plan_queue = PlanQueue(self.desk, self.records)
        self.goals = Goals(self.desk, self.records)
        self.paths = Paths(self.desk, self.records)
        self.decisions = Decisions(self.desk, self.records)
        self.assessments = Assessments(self.desk, self.records)
        self.health = Health(self.desk, self.records)
        self.safety = Safety(self.desk, self.records)
        self.tasks = Tasks(self.desk, self.records)
        self.appointments = Appointments(self.desk, self.records)
        self.network = Network(self.desk, self.records)
        self.groups = Groups(self.desk, self.records)
        self.late = LateWork(self.desk)
        self.devices = Devices(self.desk)
        self.departures = Departures(self.desk)
        self.dropin = DropIn(self.desk, self.records)
        self.guide = Guide(self.desk, self.records)
        self.forms = Forms(self.desk, self.records)
        self.organisation = Organisation(self.desk, self.records)
        self.shares = Shares(self.desk, self.records)
        self.attachments = Attachments(self.desk, self.records, self.access)
        self.hand_overs = HandOvers(self.desk)
        self.counts = Counts(self.desk, self.records)
